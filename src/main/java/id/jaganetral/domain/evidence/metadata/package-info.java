/** What a file says of itself (metadata): read and shown, never written. Any of it can be forged by whoever made the file. */
package id.jaganetral.domain.evidence.metadata;
