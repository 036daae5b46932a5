package id.rukun.prosedur.koordinasi.proses.hubungan;

import id.rukun.prosedur.koordinasi.PelaksanaanUji;
import id.rukun.uji.KotaUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.Pejabat;
import id.rukun.uji.Perkara;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.task.Task;

/** A coordination in Banjar, step by step in the plainest lawful way. */
final class KasusBanjar implements Perkara {

    static final String ALASAN = "Alasan ini cukup panjang untuk dipahami pembaca.";

    private static final Set<String> TANPA_AKUN = Set.of("BPN", "POLRES", "KORAMIL_1", "DPRD");

    private final Panggung panggung;
    private final KotaUji kota;
    private final LocalDate hari;
    private String pemohon;
    private String nomor;

    KasusBanjar(Panggung panggung, KotaUji kota, LocalDate hari) {
        this.panggung = panggung;
        this.kota = kota;
        this.hari = hari;
    }

    @Override
    public String nomor() {
        return nomor;
    }

    @Override
    public Pejabat pejabat(String peran) {
        return kota.pejabat(peran);
    }

    /** What somebody asks about a unit by a meeting. */
    Map<String, Object> permintaan(String perihal, String... unit) {
        Map<String, Object> isi = new HashMap<>();
        isi.put("perihal", perihal);
        isi.put("uraian", "Yang perlu diselaraskan diuraikan di sini.");
        isi.put("unitUtama", id(unit[0]));
        isi.put("unitTerkait", Stream.of(unit).skip(1).map(this::id).toList());
        isi.put("bentuk", List.of("PERTEMUAN"));
        return isi;
    }

    /** {@code ""} is the unit of the Wali Kota. */
    private String id(String unit) {
        return unit.isEmpty() ? kota.id() : kota.unit(unit);
    }

    /** Natures as they are ticked: {@code "DINKES KOLEGIAL"}. */
    Map<String, Object> hubungan(String... sifat) {
        Map<String, Object> isi = new HashMap<>();
        isi.put("ruangHubungan", "KOORDINASI");
        isi.put("sifat", new ArrayList<>(Stream.of(sifat).map(satu -> satu.split(" "))
                .map(satu -> Map.of("unit", id(satu[0]), "sifat", satu[1])).toList()));
        isi.put("caraPertemuan", "LANGSUNG");
        isi.put("waktu", "INSIDENTAL");
        isi.put("kebutuhan", "Diperlukan sebelum musim hujan.");
        return isi;
    }

    Map<String, Object> berkala(LocalDate mulai, String interval, LocalDate akhir) {
        Map<String, Object> isi = hubungan();
        isi.put("waktu", "PERIODIK");
        isi.remove("kebutuhan");
        isi.put("mulai", mulai);
        isi.put("interval", interval);
        isi.put("akhir", akhir);
        return isi;
    }

    KasusBanjar mulai(String oleh, Map<String, Object> isi) {
        pemohon = oleh;
        nomor = pejabat(oleh).mulai("permintaan-koordinasi", isi);
        return this;
    }

    KasusBanjar rinci(Map<String, Object> isi) {
        pejabat(pemohon).kirim(nomor, "LengkapiHubungan", isi);
        return this;
    }

    KasusBanjar sekda(Map<String, Object> isi) {
        pejabat("sekda").kirim(nomor, "PutuskanPermintaan", isi);
        return this;
    }

    /** The case of a session, which Rukun has opened. */
    KasusBanjar pada(String nomorKasus) {
        nomor = nomorKasus;
        return this;
    }

    Map<String, Object> pelaksanaan() {
        return new HashMap<>(Map.of("tanggal", hari, "uraian", "Pertemuan telah diadakan.",
                "pernyataan", List.of(Map.of("unit", kota.unit("DISHUB"), "isi", "Sepakat.")),
                "hasil", List.of(Map.of("uraian", "Jadwal bersama", "unit", kota.unit("DISHUB")))));
    }

    /** Each of the ways in which it is carried out. */
    KasusBanjar laksanakan(int banyak) {
        panggung.jalankanPekerjaan(nomor);
        for (int i = 0; i < banyak; i++) {
            Task tugas = pejabat(pemohon).semuaTugas(nomor).get(0);
            pejabat(pemohon).ambil(tugas);
            pejabat(pemohon).kirim(tugas, pelaksanaan());
            panggung.jalankanPekerjaan(nomor);
        }
        return this;
    }

    /** Each form by its procedure, with these units; who of them has an account answers himself. */
    KasusBanjar laksanakan(String... unit) {
        String sendiri = pemohon.substring(pemohon.indexOf('.') + 1);
        List<String> semua = Stream.concat(Stream.of(sendiri), Stream.of(unit)).toList();
        new PelaksanaanUji(panggung, kota, hari, semua.toArray(String[]::new)).semua(nomor,
                Stream.concat(Stream.of(pemohon), berakun(unit)).toArray(String[]::new));
        return this;
    }

    private Stream<String> berakun(String... unit) {
        return Stream.of(unit).filter(satu -> !TANPA_AKUN.contains(satu)).map(satu -> "kepala." + satu).peek(kota::akun);
    }

    /** A refused submission leaves the task claimed. */
    KasusBanjar lepaskan(String siapa, String kegiatan) {
        pejabat(siapa).kembalikan(pejabat(siapa).tugas(nomor, kegiatan));
        return this;
    }
}
