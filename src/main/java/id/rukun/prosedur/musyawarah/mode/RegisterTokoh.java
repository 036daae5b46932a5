package id.rukun.prosedur.musyawarah.mode;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** The tokoh masyarakat of the RT, as a register that another family keeps tells them (Pasal 1 angka 21 and 22). */
public interface RegisterTokoh {

    /**
     * Who was chosen for his RT and still stands for it on the day.
     *
     * @param rt ids of the RT
     */
    List<Tokoh> tokoh(Collection<String> rt, LocalDate hari);

    /**
     * Who was chosen for his RT, was not replaced, and yet no longer stands for it on the day.
     *
     * @param rt ids of the RT
     */
    List<MantanTokoh> berhenti(Collection<String> rt, LocalDate hari);

    /**
     * A tokoh masyarakat.
     *
     * @param pendudukId the person
     * @param nama his name
     * @param rtId the RT for which he stands
     * @param dipilih whether the register names the Musyawarah RT that chose him
     */
    record Tokoh(String pendudukId, String nama, String rtId, boolean dipilih) {}

    /**
     * One who is a tokoh masyarakat no more.
     *
     * @param nama his name
     * @param rtId the RT for which he stood
     * @param sebab why he no longer does: "menjadi Bendahara RT 001/RW 01"
     */
    record MantanTokoh(String nama, String rtId, String sebab) {}
}
