package id.rukun.engine.door;

import id.rukun.engine.door.answer.DoorAnswer;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;

/** What Tomcat answers by itself, to requests that reach no filter because it cannot read them: our sentence. */
class TomcatErrorValve extends ErrorReportValve {

    @Override
    protected void report(Request permintaan, Response jawaban, Throwable sebab) {
        if (jawaban.getStatus() < Response.SC_BAD_REQUEST || jawaban.getContentWritten() > 0
                || !jawaban.setErrorReported()) {
            return;
        }
        try {
            DoorAnswer.tolak(permintaan, jawaban, jawaban.getStatus());
        } catch (IOException e) {
            container.getLogger().debug("The client is gone before it was answered", e);
        }
    }
}
