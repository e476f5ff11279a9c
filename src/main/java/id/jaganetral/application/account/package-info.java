/**
 * The accounts of a workspace (akun pengguna): who they are, which roles they hold, which unit they see. How they get in
 * is {@code application.access}.
 */
package id.jaganetral.application.account;
