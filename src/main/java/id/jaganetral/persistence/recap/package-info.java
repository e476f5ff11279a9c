/** Questions of recaps over the tables of reports and letters. Reads only; never the table of reporters. */
package id.jaganetral.persistence.recap;
