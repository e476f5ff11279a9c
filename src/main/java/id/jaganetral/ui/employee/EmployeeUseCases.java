package id.jaganetral.ui.employee;

import id.jaganetral.application.employee.BrowseUnits;
import id.jaganetral.application.employee.FindEmployees;
import id.jaganetral.application.employee.ViewEmployee;

/** What the pages about people need. */
public record EmployeeUseCases(FindEmployees find, BrowseUnits units, ViewEmployee view) {}
