package id.rukun.prosedur.koordinasi.data;

import id.rukun.prosedur.koordinasi.formulir.data.DataJawabanIsian;
import id.rukun.prosedur.koordinasi.penjawab.Peminta;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of what units ask of each other or hand over. */
@Service
@Transactional
public class PertukaranDataService {

    private final PertukaranDataRepository data;

    PertukaranDataService(PertukaranDataRepository data) {
        this.data = data;
    }

    @Transactional(readOnly = true)
    public PertukaranData ambil(String id) {
        return data.findById(id).orElseThrow();
    }

    /** All that was exchanged in a coordination, the oldest first. */
    @Transactional(readOnly = true)
    public List<PertukaranData> dari(String koordinasiId) {
        return data.findByKoordinasiIdOrderByDikirimPadaAscIdAsc(koordinasiId);
    }

    /** All that a case conducts. */
    @Transactional(readOnly = true)
    public List<PertukaranData> dalamKasus(String kasusId) {
        return data.findByKasusIdOrderByDikirimPadaAscIdAsc(kasusId);
    }

    /**
     * Writes an exchange down, or what a corrected form says of it.
     *
     * @param id of the one that is corrected; {@code null} for a new one
     * @param pengirim whose it is, where it is new
     * @return its id
     */
    public String catat(String id, Peminta pengirim, PertukaranBaru baru, WaktuJawaban waktu) {
        PertukaranData yang = id == null ? new PertukaranData(pengirim) : ambil(id);
        yang.isi(baru);
        kirim(yang, waktu);
        return data.save(yang).id();
    }

    /** It goes out once more. */
    public void kirim(String id, WaktuJawaban waktu) {
        kirim(ambil(id), waktu);
    }

    private static void kirim(PertukaranData yang, WaktuJawaban waktu) {
        boolean dijawab = yang.arah() == ArahData.PERMINTAAN;
        yang.kirim(waktu.dikirim(), dijawab ? waktu.target() : null, dijawab ? waktu.ditungguSampai() : null);
    }

    /** @param berkas names of the files that came with the answer; {@code null} for none */
    public void jawab(String id, DataJawabanIsian isian, String berkas, LocalDate hari) {
        PertukaranData yang = ambil(id);
        yang.jawab(isian.jawaban().name(), isian.isi(), isian.alasan(), berkas);
        yang.akhiri(StatusPertukaran.DIJAWAB, hari);
    }

    public void sampaikan(String id, LocalDate hari) {
        ambil(id).akhiri(StatusPertukaran.DISAMPAIKAN, hari);
    }

    public void tutup(String id, String alasan, LocalDate hari) {
        ambil(id).tutup(alasan, hari);
    }

    /** Its case ends; what is over stays so. */
    public void hentikan(String id, LocalDate hari) {
        data.findById(id).filter(yang -> yang.status() == StatusPertukaran.DIMINTA)
                .ifPresent(yang -> yang.akhiri(StatusPertukaran.DIHENTIKAN, hari));
    }
}
