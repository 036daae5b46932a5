package id.rukun.prosedur.musyawarah.mode;

import id.rukun.hukum.Aturan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.kebijakan.musyawarah.PimpinanBerwenang;
import id.rukun.hukum.pergub171.musyawarah.AgendaMusyawarahRt;
import id.rukun.hukum.pergub171.musyawarah.AgendaMusyawarahRw;
import id.rukun.hukum.pergub171.musyawarah.DuaKaliGagal;
import id.rukun.hukum.pergub171.musyawarah.DuaKaliGagalRw;
import id.rukun.hukum.pergub171.musyawarah.KeputusanTidakBertentangan;
import id.rukun.hukum.pergub171.musyawarah.KeputusanRwTidakBertentangan;
import id.rukun.hukum.pergub171.musyawarah.KuorumFakta;
import id.rukun.hukum.pergub171.musyawarah.KuorumMusyawarahRt;
import id.rukun.hukum.pergub171.musyawarah.KuorumMusyawarahRw;
import id.rukun.hukum.pergub171.musyawarah.MufakatDidahulukan;
import id.rukun.hukum.pergub171.musyawarah.MufakatDidahulukanRw;
import id.rukun.hukum.pergub171.musyawarah.PemungutanSuara;
import id.rukun.hukum.pergub171.musyawarah.PemungutanSuaraRw;
import id.rukun.hukum.pergub171.musyawarah.PimpinanFakta;
import id.rukun.hukum.pergub171.umum.PesertaTerdaftar;
import java.util.Optional;

/**
 * The rules that the meetings of one mode are asked; each may be another body's with the same facts.
 *
 * @param agenda what the body may deliberate on
 * @param kehadiran who may be counted as present
 * @param pimpinan who chaired
 * @param kuorum how many have to come; its first parameter is the fraction of the participants
 * @param pengecualian when a meeting is valid without a quorum; empty where nothing rescues it
 * @param mufakat consensus before a vote
 * @param suara when a vote adopts a proposal
 * @param keabsahan when a decision contradicts a norm
 */
public record KaidahMusyawarah(
        Class<? extends Aturan<AgendaMusyawarahRt.Fakta>> agenda,
        Class<? extends Aturan<PesertaTerdaftar.Fakta>> kehadiran,
        Class<? extends Aturan<PimpinanFakta>> pimpinan,
        Class<? extends Aturan<KuorumFakta>> kuorum,
        Optional<Class<? extends Aturan<DuaKaliGagal.Fakta>>> pengecualian,
        Class<? extends Aturan<MufakatDidahulukan.Fakta>> mufakat,
        Class<? extends Aturan<PemungutanSuara.Fakta>> suara,
        Class<? extends Aturan<KeputusanTidakBertentangan.Fakta>> keabsahan) {

    /** What Pasal 39 and 40 say of every Musyawarah RT; who chairs is a policy (RUKUN-POL-21). */
    public static final KaidahMusyawarah RT = new KaidahMusyawarah(AgendaMusyawarahRt.class, PesertaTerdaftar.class,
            PimpinanBerwenang.class, KuorumMusyawarahRt.class, Optional.of(DuaKaliGagal.class), MufakatDidahulukan.class,
            PemungutanSuara.class, KeputusanTidakBertentangan.class);

    /** What Pasal 41 and 42 say of every Musyawarah RW; who chairs is a policy (RUKUN-POL-21). */
    public static final KaidahMusyawarah RW = new KaidahMusyawarah(AgendaMusyawarahRw.class, PesertaTerdaftar.class,
            PimpinanBerwenang.class, KuorumMusyawarahRw.class, Optional.of(DuaKaliGagalRw.class),
            MufakatDidahulukanRw.class, PemungutanSuaraRw.class, KeputusanRwTidakBertentangan.class);

    /** The same with a rule of its own for the chair. */
    public KaidahMusyawarah denganPimpinan(Class<? extends Aturan<PimpinanFakta>> sendiri) {
        return new KaidahMusyawarah(agenda, kehadiran, sendiri, kuorum, pengecualian, mufakat, suara, keabsahan);
    }

    /** The same with a rule of its own for the quorum, which nothing rescues. */
    public KaidahMusyawarah denganKuorum(Class<? extends Aturan<KuorumFakta>> sendiri) {
        return new KaidahMusyawarah(agenda, kehadiran, pimpinan, sendiri, Optional.empty(), mufakat, suara, keabsahan);
    }

    /** Id of the parameter that says which fraction of the participants has to come. */
    public String parameterKuorum() {
        return kuorum.getAnnotation(Ketentuan.class).parameter()[0];
    }
}
