package id.rukun.dokumen.arsip;

import id.rukun.berkas.rantai.TabelSaksi;
import id.rukun.berkas.saksi.Saksi;
import id.rukun.berkas.sidik.JsonKanonik;
import id.rukun.berkas.sidik.Sidik;
import id.rukun.dokumen.Dokumen;
import id.rukun.dokumen.KantorPenandatangan;
import id.rukun.dokumen.Naskah;
import id.rukun.dokumen.PenyediaDokumen;
import id.rukun.dokumen.cetak.Percetakan;
import id.rukun.tenggat.Kalender;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps texts as documents of their cases, under the chain. A paper that is written down once more, after a correction or
 * because the case went back, stands beside the earlier one, which says so.
 */
@Service
public class ArsipNaskah implements PenyediaDokumen, Saksi {

    private static final String DIHAPUS = " (isinya telah dihapus: masa simpannya berakhir)";

    private final NaskahTersimpanRepository naskah;
    private final Percetakan percetakan;
    private final JsonKanonik json;
    private final Clock jam;

    ArsipNaskah(NaskahTersimpanRepository naskah, Percetakan percetakan, JsonKanonik json, Clock jam) {
        this.naskah = naskah;
        this.percetakan = percetakan;
        this.json = json;
        this.jam = jam;
    }

    /**
     * Writes a text down, in the transaction that keeps the fact it tells.
     *
     * @param kunci which paper of the case it is; the same one written anew replaces the earlier
     * @param nama kind and number, as lists show it
     * @param kantor the office that signs it
     * @return hash of the text
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public String simpan(String kasusId, String kunci, String nama, KantorPenandatangan kantor, Naskah isi) {
        String teks = json.tulis(isi);
        NaskahTersimpan baru = naskah.save(
                new NaskahTersimpan(kasusId, kunci, nama, kantor, teks, Sidik.atas(teks), Instant.now(jam)));
        percetakan.antre(baru.id(), kasusId);
        return baru.sidikNaskah();
    }

    /**
     * The day on which a paper was written down last; empty where there is none.
     *
     * @param kunci as it was kept
     */
    @Transactional(readOnly = true)
    public Optional<LocalDate> hari(String kasusId, String kunci) {
        return naskah.findFirstByKasusIdAndKunciOrderByUrutanDesc(kasusId, kunci).map(n -> Kalender.hari(n.dicatatPada()));
    }

    /** Erases the texts of a case when its retention has ended; that there were some stays known. */
    @Transactional
    public void hapusIsi(String kasusId) {
        naskah.findByKasusIdAndDihapusPadaIsNull(kasusId).forEach(n -> n.hapusIsi(Instant.now(jam)));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Dokumen> dari(Collection<String> kasusIds) {
        List<NaskahTersimpan> semua = naskah.findByKasusIdInOrderByUrutan(kasusIds);
        Map<String, String> terakhir = new HashMap<>();
        semua.forEach(n -> terakhir.put(naskahKasus(n), n.id()));
        return semua.stream().map(n -> dokumen(n, terakhir.get(naskahKasus(n)).equals(n.id()))).toList();
    }

    @Override
    public boolean penyerta() {
        return true;
    }

    private static String naskahKasus(NaskahTersimpan satu) {
        return satu.kasusId() + "/" + satu.kunci();
    }

    private Dokumen dokumen(NaskahTersimpan satu, boolean terakhir) {
        if (satu.dihapus()) {
            return new Dokumen(satu.id(), satu.kasusId(), satu.nama() + DIHAPUS, null, null, true, satu.kantor());
        }
        return new Dokumen(satu.id(), satu.kasusId(), satu.nama() + (terakhir ? "" : " (digantikan)"),
                json.cobaBaca(satu.naskah(), Naskah.class).filter(Naskah::lengkap).orElse(null), satu.sidikNaskah(),
                satu.naskah() != null && Sidik.atas(satu.naskah()).equals(satu.sidikNaskah()), satu.kantor());
    }

    @Override
    public List<TabelSaksi> tabel() {
        return List.of(new TabelSaksi(NaskahTersimpan.class, "dokumen_naskah", "Naskah tersimpan", "id", "kasus_id", "kunci",
                "nama", "naskah", "sidik_naskah", "dicatat_pada", "kantor_jabatan", "kantor_unit_id"));
    }
}
