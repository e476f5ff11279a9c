/** Each register and recap: where its lines come from, its columns, and how its lines are counted. */
package id.jaganetral.application.register.book;
