/** Getting in: first user, sign-in, forgotten password, new password, the recovery sheet, and the own account. */
package id.jaganetral.ui.access;
