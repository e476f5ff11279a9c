/** The checklist of documents on the page of a case. */
package id.jaganetral.ui.letter.set;
