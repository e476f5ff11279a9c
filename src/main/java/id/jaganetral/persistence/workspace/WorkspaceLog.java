package id.jaganetral.persistence.workspace;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeAndTimeBasedRollingPolicy;
import ch.qos.logback.core.util.FileSize;
import java.nio.file.Path;
import org.slf4j.LoggerFactory;

/** Sends the program's log into the workspace while it is open. Names and NIPs are never logged. */
final class WorkspaceLog implements AutoCloseable {
    private static final String PATTERN = "%d{yyyy-MM-dd HH:mm:ss.SSS} %-5level [%thread] %logger{30} %msg%n";
    private static final int KEPT_DAYS = 30;

    private final Logger root;
    private final RollingFileAppender<ILoggingEvent> file;

    private WorkspaceLog(Logger root, RollingFileAppender<ILoggingEvent> file) {
        this.root = root;
        this.file = file;
    }

    static WorkspaceLog startIn(Path logs) {
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        LoggerContext context = root.getLoggerContext();
        RollingFileAppender<ILoggingEvent> file = new RollingFileAppender<>();
        file.setContext(context);
        file.setName("workspace-" + logs);
        file.setFile(logs.resolve("jaganetral.log").toString());
        file.setEncoder(encoder(context));
        file.setRollingPolicy(rolling(context, file, logs));
        file.start();
        root.addAppender(file);
        return new WorkspaceLog(root, file);
    }

    private static PatternLayoutEncoder encoder(LoggerContext context) {
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setPattern(PATTERN);
        encoder.start();
        return encoder;
    }

    private static SizeAndTimeBasedRollingPolicy<ILoggingEvent> rolling(
            LoggerContext context, RollingFileAppender<ILoggingEvent> file, Path logs) {
        SizeAndTimeBasedRollingPolicy<ILoggingEvent> policy = new SizeAndTimeBasedRollingPolicy<>();
        policy.setContext(context);
        policy.setParent(file);
        policy.setFileNamePattern(
                logs.resolve("jaganetral-%d{yyyy-MM-dd}.%i.log").toString());
        policy.setMaxFileSize(FileSize.valueOf("2MB"));
        policy.setTotalSizeCap(FileSize.valueOf("20MB"));
        policy.setMaxHistory(KEPT_DAYS);
        policy.start();
        return policy;
    }

    @Override
    public void close() {
        root.detachAppender(file);
        file.stop();
    }
}
