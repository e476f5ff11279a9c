/** Forms: a label, an input, a hint and the error, in one or two columns; dates as Indonesian offices write them. */
package id.jaganetral.ui.kit.form;
