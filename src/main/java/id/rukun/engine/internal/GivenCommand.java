package id.rukun.engine.internal;

import java.util.Arrays;
import java.util.Set;
import org.camunda.bpm.engine.impl.ActivityStatisticsQueryImpl;
import org.camunda.bpm.engine.impl.GetDeployedTaskFormCmd;
import org.camunda.bpm.engine.impl.ProcessDefinitionStatisticsQueryImpl;
import org.camunda.bpm.engine.impl.cmd.AddCommentCmd;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeployedStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.GetProcessInstanceAttachmentsCmd;
import org.camunda.bpm.engine.impl.cmd.GetProcessInstanceCommentsCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskAttachmentContentCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskAttachmentsCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskCommentCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskCommentsCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskFormVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.SetJobRetriesCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.beans.DirectFieldAccessor;

/** A command of the engine: what kind of act it is, and its protected fields, read and replaced. */
public final class GivenCommand {

    /** The acts that Rukun tells apart; whatever else the engine can do is {@link #LAIN}. */
    public enum JenisPerintah {
        KIRIM_TUGAS(SubmitTaskFormCmd.class),
        KIRIM_MULAI(SubmitStartFormCmd.class),
        SELESAIKAN(CompleteTaskCmd.class),
        AMBIL(ClaimTaskCmd.class),
        SERAHKAN(AssignTaskCmd.class),
        BUKA_TUGAS(GetTaskFormVariablesCmd.class),
        BUKA_MULAI(GetDeployedStartFormCmd.class),
        BUKA_FORMULIR(GetDeployedTaskFormCmd.class),
        CATAT(AddCommentCmd.class),
        BACA_CATATAN_TUGAS(GetTaskCommentsCmd.class, GetTaskCommentCmd.class, GetTaskAttachmentsCmd.class,
                GetTaskAttachmentCmd.class, GetTaskAttachmentContentCmd.class),
        BACA_CATATAN_PROSES(GetProcessInstanceCommentsCmd.class, GetProcessInstanceAttachmentsCmd.class),
        HITUNG_SEMUA(ProcessDefinitionStatisticsQueryImpl.class, ActivityStatisticsQueryImpl.class),
        ULANGI_PEKERJAAN(SetJobRetriesCmd.class),
        LAIN;

        private final Set<Class<?>> perintah;

        JenisPerintah(Class<?>... perintah) {
            this.perintah = Set.of(perintah);
        }

        private static JenisPerintah dari(Command<?> command) {
            return Arrays.stream(values())
                    .filter(jenis -> jenis.perintah.stream().anyMatch(kelas -> kelas.isInstance(command)))
                    .findFirst().orElse(LAIN);
        }
    }

    private final JenisPerintah jenis;
    private final DirectFieldAccessor medan;

    GivenCommand(Command<?> command) {
        this.jenis = JenisPerintah.dari(command);
        this.medan = new DirectFieldAccessor(command);
    }

    public JenisPerintah jenis() {
        return jenis;
    }

    public String teks(String nama) {
        return (String) medan.getPropertyValue(nama);
    }

    public Object nilai(String nama) {
        return medan.getPropertyValue(nama);
    }

    public void ganti(String nama, Object nilai) {
        medan.setPropertyValue(nama, nilai);
    }

    /** What the command submits. */
    public VariableMap isi() {
        return (VariableMap) nilai(jenis == JenisPerintah.KIRIM_TUGAS ? "properties" : "variables");
    }

    /** Id of the task whose form the command opens. */
    public String tugasDibuka() {
        return teks("resourceId");
    }
}
