package id.rukun.prosedur.koordinasi.proses.rapat;

import id.rukun.jabatan.DataJabatan;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.Orang;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.jabatan.SifatJabatan;
import id.rukun.jabatan.pos.JenisPos;
import id.rukun.jabatan.pos.PenempatanPos;
import id.rukun.jabatan.pos.PosUnit;
import id.rukun.jabatan.pos.PosUnitService;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import id.rukun.uji.KotaUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.Pejabat;
import id.rukun.uji.Perkara;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.task.Task;

/** A coordination meeting of a test, in one of the two cities, and who works on it. */
class KasusRapat implements Perkara {

    static final String ALASAN = "Alasan ini cukup panjang untuk dipahami pembaca.";
    private static final LocalDate SEJAK = LocalDate.of(2018, 1, 1);
    private static final LocalTime PUKUL = LocalTime.of(9, 0);
    private static final Instant SAAT = Instant.parse("2018-01-01T02:00:00Z");

    private final Panggung panggung;
    private final PosUnitService pos;
    private final JamRukun jam;
    private final KotaUji kota;
    private String nomor;
    private String pemrakarsa;
    private int diundang;

    KasusRapat(Panggung panggung, PosUnitService pos, JamRukun jam, KotaUji kota) {
        this.panggung = panggung;
        this.pos = pos;
        this.jam = jam;
        this.kota = kota;
    }

    String unit(String kode) {
        return kota.unit(kode);
    }

    /** An official of a unit in a post of this kind; {@code atasan} is the name of the post above, {@code null} for the head. */
    String pejabat(String kode, JenisPos jenis, String nama, String atasan) {
        String id = unit(kode);
        String sebutan = nama + " – Pegawai " + nama;
        if (pos.pejabat(id, jam.hariIni()).stream().noneMatch(satu -> satu.sebutan().equals(sebutan))) {
            panggung.ubah(e -> {
                PosUnit posisi = pos(id, jenis, nama, atasan);
                PemegangJabatan siapa = DataJabatan.simpan(e, new PemegangJabatan(id, Jabatan.PEJABAT_UNIT, SifatJabatan.DEFINITIF,
                        Orang.pegawai("88" + (kode + nama).hashCode(), "Pegawai " + nama, null), SEJAK, null, null, SAAT));
                e.persist(new PenempatanPos(siapa.id(), posisi.id()));
            });
        }
        return pos.pejabat(id, jam.hariIni()).stream().filter(satu -> satu.sebutan().equals(sebutan)).findFirst().orElseThrow().siapa().id();
    }

    private PosUnit pos(String id, JenisPos jenis, String nama, String atasan) {
        String atasanId = pos.pos(id, jam.hariIni()).stream().filter(satu -> satu.nama().equals(atasan)).map(PosUnit::id).findFirst()
                .orElse(null);
        return pos.pos(id, jam.hariIni()).stream().filter(satu -> satu.nama().equals(nama)).findFirst()
                .orElseGet(() -> pos.buat(id, jenis, nama, atasanId, SEJAK, SAAT));
    }

    /** A post that nobody holds. */
    void posKosong(String kode, JenisPos jenis, String nama) {
        panggung.ubah(e -> pos(unit(kode), jenis, nama, null));
    }

    @Override
    public String nomor() {
        return nomor;
    }

    @Override
    public Pejabat pejabat(String peran) {
        return kota.pejabat(peran);
    }

    Map<String, Object> prakarsa(String sifat) {
        return new HashMap<>(Map.of("sifatRapat", sifat, "perihal", "Penataan pasar " + sifat.toLowerCase().replace('_', ' '), "bidang", List.of()));
    }

    /** A person calls it by the form. */
    KasusRapat mulai(String peran, Map<String, Object> isian) {
        pemrakarsa = peran;
        nomor = pejabat(peran).mulai("rapat-koordinasi", isian);
        return this;
    }

    /** A coordination calls it. */
    KasusRapat dipanggil(String nomorKasus, String peran) {
        pemrakarsa = peran;
        nomor = nomorKasus;
        return this;
    }

    /** Each at a later hour than the one before. */
    Map<String, Object> undangan(List<String> terkait, String... kode) {
        Map<String, Object> isian = new HashMap<>(Map.of("tanggal", jam.hariIni(), "mulai", PUKUL.plusMinutes(10L * diundang++).toString(), "tempat", "Balai Kota",
                "undangan", List.of(kode).stream().map(this::unit).toList(), "unitTerkait", terkait.stream().map(this::unit).toList()));
        return isian;
    }

    KasusRapat undang(Map<String, Object> isian) {
        pejabat(pemrakarsa).kirim(nomor, "UndangUnit", isian);
        return this;
    }

    KasusRapat undang(String... kode) {
        return undang(undangan(List.of(), kode));
    }

    /** Whom a unit's confirmation is asked of: its head; the office that calls the meeting for a unit without an account. */
    KasusRapat konfirmasi(String kode, Map<String, Object> isian) {
        String penjawab = konfirmasi(pejabat(pemrakarsa), kode).isPresent() ? pemrakarsa : kepala(kode);
        Pejabat siapa = pejabat(penjawab);
        Task tugas = konfirmasi(siapa, kode).orElseThrow(() -> new AssertionError("Tidak ada konfirmasi " + kode));
        siapa.ambil(tugas);
        try {
            siapa.kirim(tugas, isian);
        } catch (RuntimeException e) {
            siapa.kembalikan(tugas);
            throw e;
        }
        panggung.jalankanPekerjaan(nomor);
        return this;
    }

    /** The confirmation for a unit among somebody's tasks. */
    Optional<Task> konfirmasi(Pejabat siapa, String kode) {
        return siapa.semuaTugas(nomor).stream().filter(tugas -> tugas.getTaskDefinitionKey().equals("KonfirmasiKehadiran")
                && panggung.unitTugas(tugas).equals(unit(kode))).findFirst();
    }

    private static String kepala(String kode) {
        return (kode.matches("\\d\\d") ? "camat." : kode.matches("\\d\\d\\.\\d+") ? "lurah." : "kepala.") + kode;
    }

    KasusRapat semuaKepala(String... kode) {
        List.of(kode).forEach(satu -> konfirmasi(satu, Map.of("kehadiran", "KEPALA")));
        return this;
    }

    Map<String, Object> hadir(String... kepala) {
        return new HashMap<>(Map.of("pelaksanaan", "DILAKSANAKAN", "tanggal", jam.hariIni(), "ketua", "Ketua Rapat",
                "kepala", List.of(kepala).stream().map(this::unit).toList(), "wakil", List.of()));
    }

    /** A substitute as he is ticked. */
    Map<String, String> wakil(String kode, String orang) {
        return Map.of("unit", unit(kode), "orang", orang);
    }

    KasusRapat catat(Map<String, Object> isian) {
        pejabat(pemrakarsa).kirim(nomor, "CatatKehadiran", isian);
        return this;
    }

    KasusRapat kirim(String kegiatan, Map<String, Object> isian) {
        pejabat(pemrakarsa).kirim(nomor, kegiatan, isian);
        panggung.jalankanPekerjaan(nomor);
        return this;
    }

    /** Minutes with one result for which these units are responsible. */
    Map<String, Object> notulen(String... unit) {
        return new HashMap<>(Map.of("nomor", "094/1/2024", "pokok", "Pembagian tugas.", "hasil", List.of(unit).stream()
                .map(satu -> hasil("KESEPAHAMAN", unit(satu))).toList()));
    }

    /** The same result of which nobody says who is responsible. */
    Map<String, Object> notulenTanpaUnit() {
        Map<String, Object> isian = notulen();
        isian.put("hasil", List.of(hasil("KESEPAHAMAN", null)));
        return isian;
    }

    Map<String, Object> hasil(String jenis, String unitId) {
        Map<String, Object> baris = new HashMap<>(Map.of("uraian", "Jadwal angkut sampah disusun", "jenis", jenis));
        if (unitId != null) {
            baris.put("unit", unitId);
        }
        return baris;
    }

    KasusRapat pada(LocalDate hari) {
        jam.maju(Duration.between(jam.instant(), Kalender.awalHari(hari).plusSeconds(60)));
        panggung.jalankanPekerjaan(nomor);
        return this;
    }

    /** The sheet of a task of the office that calls the meeting, as text. */
    String lembar(String kegiatan) {
        return pejabat(pemrakarsa).lembar(pejabat(pemrakarsa).tugas(nomor, kegiatan));
    }

    List<String> tugas() {
        return pejabat(pemrakarsa).namaTugas(nomor);
    }
}
