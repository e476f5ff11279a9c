package id.jaganetral.planted.ui.casefile;

import id.jaganetral.planted.persistence.casefile.BadRow;
import id.jaganetral.planted.ui.shell.Shell;
import java.sql.Connection;
import javafx.scene.Node;

/** Breaks: a view model with nodes, threads, rows, a database and the shell. */
public class BadViewModel {
    public Node node;
    public Shell shell;
    public BadRow row;
    public Connection connection;
    public Thread thread;
}
