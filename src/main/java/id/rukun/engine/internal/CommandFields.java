package id.rukun.engine.internal;

import org.camunda.bpm.engine.impl.cmd.AbstractGetFormVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.beans.DirectFieldAccessor;

/** Reads and replaces the protected fields of the engine's form commands. */
final class CommandFields {

    private final DirectFieldAccessor medan;

    CommandFields(Command<?> command) {
        this.medan = new DirectFieldAccessor(command);
    }

    String teks(String nama) {
        return (String) medan.getPropertyValue(nama);
    }

    Object nilai(String nama) {
        return medan.getPropertyValue(nama);
    }

    void ganti(String nama, Object nilai) {
        medan.setPropertyValue(nama, nilai);
    }

    static VariableMap variabel(SubmitTaskFormCmd command) {
        return (VariableMap) new CommandFields(command).nilai("properties");
    }

    static VariableMap variabel(SubmitStartFormCmd command) {
        return (VariableMap) new CommandFields(command).nilai("variables");
    }

    static String tugas(AbstractGetFormVariablesCmd command) {
        return new CommandFields(command).teks("resourceId");
    }
}
