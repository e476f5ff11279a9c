/** Events of prevention in plain SQL. */
package id.jaganetral.persistence.prevention;
