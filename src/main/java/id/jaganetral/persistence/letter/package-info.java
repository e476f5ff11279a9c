/** Letters on disk: the catalogue of forms, templates of the office, issued files, and the register in the database. */
package id.jaganetral.persistence.letter;
