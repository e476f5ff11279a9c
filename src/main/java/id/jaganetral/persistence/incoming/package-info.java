/** Stores letters received; their facts are kept as JSON under stable names. */
package id.jaganetral.persistence.incoming;
