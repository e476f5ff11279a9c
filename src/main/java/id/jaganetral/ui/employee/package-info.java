/** Pegawai: find people, look at one person with the history of posts, import a roster step by step. */
package id.jaganetral.ui.employee;
