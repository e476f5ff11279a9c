/** Looking at evidence (melihat bukti): whole pictures, pages, text, and what files say of themselves. */
package id.jaganetral.application.evidence.view;
