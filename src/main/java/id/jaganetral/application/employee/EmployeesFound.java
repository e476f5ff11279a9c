package id.jaganetral.application.employee;

import java.util.List;

/**
 * The answer to a search.
 *
 * @param lines the first ones
 * @param total how many there are
 */
public record EmployeesFound(List<EmployeeLine> lines, int total) {}
