package id.rukun.dokumen.arsip;

import id.rukun.berkas.rantai.TabelSaksi;
import id.rukun.berkas.saksi.Saksi;
import id.rukun.berkas.sidik.JsonKanonik;
import id.rukun.berkas.sidik.Sidik;
import id.rukun.dokumen.Dokumen;
import id.rukun.dokumen.DokumenTersisa;
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
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps texts as documents of their cases, under the chain. A paper that is written down once more, after a correction or
 * because the case went back, stands beside the earlier one, which says so.
 */
@Service
public class ArsipNaskah implements PenyediaDokumen, Saksi {

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
        return simpan(baru(kasusId, kunci, nama, kantor, isi));
    }

    /** The same for a paper on which a Keputusan of its case rests: it is kept as long as one is in force. */
    @Transactional(propagation = Propagation.MANDATORY)
    public String simpanDasar(String kasusId, String kunci, String nama, KantorPenandatangan kantor, Naskah isi) {
        return simpan(baru(kasusId, kunci, nama, kantor, isi).mendasari());
    }

    private NaskahTersimpan baru(String kasusId, String kunci, String nama, KantorPenandatangan kantor, Naskah isi) {
        String teks = json.tulis(isi);
        return new NaskahTersimpan(kasusId, kunci, nama, kantor, teks, Sidik.atas(teks), Instant.now(jam));
    }

    private String simpan(NaskahTersimpan baru) {
        NaskahTersimpan tersimpan = naskah.save(baru);
        percetakan.antre(tersimpan.id(), tersimpan.kasusId());
        return tersimpan.sidikNaskah();
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

    /** The last writing of each paper; an earlier one is nobody's basis any more. */
    @Override
    @Transactional(readOnly = true)
    public Set<String> dasar(String kasusId) {
        List<NaskahTersimpan> semua = naskah.findByKasusIdInOrderByUrutan(List.of(kasusId));
        Collection<String> terakhir = terakhir(semua).values();
        return semua.stream().filter(n -> n.dasar() && terakhir.contains(n.id())).map(NaskahTersimpan::id).collect(Collectors.toSet());
    }

    @Override
    @Transactional(readOnly = true)
    public List<DokumenTersisa> tersisa(LocalDate hari) {
        return naskah.tersisa(hari);
    }

    @Override
    @Transactional
    public void hapusIsi(String kasusId, Set<String> kecuali) {
        naskah.findByKasusIdAndDihapusPadaIsNull(kasusId).stream().filter(n -> !kecuali.contains(n.id()))
                .forEach(n -> n.hapusIsi(Instant.now(jam)));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Dokumen> dari(Collection<String> kasusIds) {
        List<NaskahTersimpan> semua = naskah.findByKasusIdInOrderByUrutan(kasusIds);
        Map<String, String> terakhir = terakhir(semua);
        return semua.stream().map(n -> dokumen(n, terakhir.get(naskahKasus(n)).equals(n.id()))).toList();
    }

    /** The id of the last writing of each paper. */
    private static Map<String, String> terakhir(List<NaskahTersimpan> menurutUrutan) {
        Map<String, String> terakhir = new HashMap<>();
        menurutUrutan.forEach(n -> terakhir.put(naskahKasus(n), n.id()));
        return terakhir;
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
            return new Dokumen(satu.id(), satu.kasusId(), satu.nama() + Dokumen.DIHAPUS, null, null, true, satu.kantor());
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
