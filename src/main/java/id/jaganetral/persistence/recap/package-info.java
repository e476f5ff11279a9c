/** Questions of recaps over the tables of reports. Reads only; never the table of reporters. */
package id.jaganetral.persistence.recap;
