package id.rukun.prosedur.koordinasi.horizontal;

import id.rukun.prosedur.koordinasi.formulir.horizontal.HorizontalNaskahIsian;
import id.rukun.prosedur.koordinasi.formulir.horizontal.HorizontalPersetujuanIsian;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of what the Asisten coordinate among themselves. */
@Service
@Transactional
public class HorizontalService {

    private final KoordinasiHorizontalRepository horizontal;
    private final PersetujuanAsistenRepository persetujuan;

    HorizontalService(KoordinasiHorizontalRepository horizontal, PersetujuanAsistenRepository persetujuan) {
        this.horizontal = horizontal;
        this.persetujuan = persetujuan;
    }

    /** Ids of the offices of all Asisten who took part in one about a coordination that has come to a text that counts. */
    @Transactional(readOnly = true)
    public List<String> selesaiDengan(String koordinasiId) {
        return horizontal.findByKoordinasiIdAndHasilIsNotNull(koordinasiId).stream().filter(satu -> satu.hasil().selesai())
                .flatMap(satu -> satu.peserta().stream()).distinct().toList();
    }

    /** The one about a coordination that is under way; empty where there is none. */
    @Transactional(readOnly = true)
    public Optional<KoordinasiHorizontal> berjalan(String koordinasiId) {
        return horizontal.findByKunciTerbuka(koordinasiId);
    }

    @Transactional(readOnly = true)
    public KoordinasiHorizontal ambil(String id) {
        return horizontal.findById(id).orElseThrow();
    }

    /** The one that a case conducts now; empty where it conducts none. */
    @Transactional(readOnly = true)
    public Optional<KoordinasiHorizontal> dalamKasus(String kasusId) {
        return horizontal.findByKasusIdAndHasilIsNull(kasusId).stream().findFirst();
    }

    /** Who takes part, with what each has answered, the writer of the text first. */
    @Transactional(readOnly = true)
    public List<PersetujuanAsisten> peserta(String id) {
        return persetujuan.findByHorizontalIdOrderByUrutan(id);
    }

    /** Writes down what is asked for; it begins with a case. */
    public String siapkan(PermintaanHorizontal permintaan, LocalDate hari) {
        return horizontal.saveAndFlush(new KoordinasiHorizontal(permintaan, hari)).id();
    }

    /** Something else is asked for instead, as the corrected form says. */
    public void minta(String id, PermintaanHorizontal permintaan, LocalDate hari) {
        ambil(id).diminta(permintaan, hari);
        horizontal.flush();
    }

    /** It begins in a case; all who take part are asked anew. */
    public void mulai(String id, String kasusId) {
        KoordinasiHorizontal yang = ambil(id);
        yang.milik(kasusId);
        persetujuan.deleteByHorizontalId(id);
        persetujuan.flush();
        List<String> asisten = yang.peserta();
        for (int i = 0; i < asisten.size(); i++) {
            persetujuan.save(new PersetujuanAsisten(id, asisten.get(i), i));
        }
    }

    /** A text goes round: whatever was answered to another one does not count. */
    public void edarkan(String id, HorizontalNaskahIsian isian, LocalDate hari) {
        ambil(id).edarkan(isian, hari);
        peserta(id).forEach(PersetujuanAsisten::tanyaLagi);
    }

    public void jawab(String id, String asistenId, HorizontalPersetujuanIsian isian, LocalDate hari) {
        peserta(id).stream().filter(satu -> satu.asistenId().equals(asistenId)).findFirst().orElseThrow()
                .jawab(JawabanNaskah.valueOf(isian.putusan().name()), isian.catatan(), hari);
    }

    /** The last day is over: who has not answered has kept silent. */
    public List<PersetujuanAsisten> diamkan(String id, LocalDate hari) {
        List<PersetujuanAsisten> diam = peserta(id).stream().filter(satu -> satu.jawaban() == null).toList();
        diam.forEach(satu -> satu.jawab(JawabanNaskah.DIAM, null, hari));
        return diam;
    }

    /** The text is to be written once more. */
    public void ulangi(String id, LocalDate hari) {
        ambil(id).mintaNaskah(hari);
        peserta(id).forEach(PersetujuanAsisten::tanyaLagi);
    }

    /** @param naskah the text of the Sekretaris Daerah; {@code null} where he takes the one that went round */
    public void tetapkan(String id, String naskah, String alasan) {
        ambil(id).tetapkan(naskah, alasan);
    }

    /** It is over; what is over stays so. */
    public void akhiri(String id, HasilHorizontal hasil, LocalDate hari) {
        horizontal.findById(id).filter(yang -> yang.hasil() == null).ifPresent(yang -> yang.akhiri(hasil, hari));
        horizontal.flush();
    }
}
