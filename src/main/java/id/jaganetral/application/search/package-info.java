/** Search over everything: each feature answers for its own things. Where a hit leads is the window's business. */
package id.jaganetral.application.search;
