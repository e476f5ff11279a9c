/**
 * Reads the law's data files, those shipped with the program and those the office has added, and refuses a book that
 * does not hold together. What the rules mean is {@code domain.rule}.
 */
package id.jaganetral.persistence.law;
