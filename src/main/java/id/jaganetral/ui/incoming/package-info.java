/** Surat masuk: the register of letters from outside, one letter, and the forms that change it. */
package id.jaganetral.ui.incoming;
