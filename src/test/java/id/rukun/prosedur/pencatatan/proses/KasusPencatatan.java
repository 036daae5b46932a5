package id.rukun.prosedur.pencatatan.proses;

import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.Pejabat;
import id.rukun.uji.Perkara;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The register of a Kelurahan is changed, or a change is undone. */
public final class KasusPencatatan implements Perkara {

    public static final String NOMOR_SURAT = "21/-073.55";
    /** Whose decision goes out as a letter. */
    private static final Set<String> BERSURAT = Set.of("PutuskanSalinan", "PutuskanPenghapusan");
    public static final String ALASAN = "Menurut surat yang dibawa keluarganya ke kantor Kelurahan.";

    private final Panggung panggung;
    private final KelurahanUji kelurahan;
    private final LocalDate hari;
    private String nomor;

    public KasusPencatatan(Panggung panggung, KelurahanUji kelurahan, LocalDate hari) {
        this.panggung = panggung;
        this.kelurahan = kelurahan;
        this.hari = hari;
    }

    @Override
    public String nomor() {
        return nomor;
    }

    public String id() {
        return panggung.kasus(nomor).id();
    }

    @Override
    public Pejabat pejabat(String peran) {
        return panggung.sebagai(kelurahan.akun(peran));
    }

    /** The paper and the reason, with what else is said. */
    public static Map<String, Object> dengan(LocalDate hari, Map<String, ?> isian) {
        Map<String, Object> semua = new HashMap<>(Map.of("surat", "Surat keterangan RT", "nomorSurat", "12/RT", "tanggalSurat", hari,
                "alasan", ALASAN));
        semua.putAll(isian);
        return semua;
    }

    /** A change of one kind about one person, today. */
    public Map<String, Object> tentang(String jenis, String orang, Map<String, ?> lain) {
        Map<String, Object> semua = dengan(hari, Map.of("jenis", jenis, "penduduk", orang));
        if (!jenis.equals("PEMBETULAN")) {
            semua.put("berlaku", hari);
        }
        semua.putAll(lain);
        return semua;
    }

    /** Somebody new in an RT, with a card of his own. */
    public Map<String, Object> baru(String nik, String nomorKk, String rt) {
        return dengan(hari, Map.of("jenis", "PENDUDUK_BARU", "nama", "Sari Dewi", "nik", nik, "tanggalLahir", LocalDate.of(1990, 2, 3),
                "jenisKelamin", "PEREMPUAN", "rt", rt, "kartu", "KARTU_BARU", "nomorKk", nomorKk, "berlaku", hari));
    }

    /** The same as a member of a card that is there. */
    public Map<String, Object> baru(String nik, String nomorKk, String rt, String hubungan) {
        Map<String, Object> isian = baru(nik, nomorKk, rt);
        isian.putAll(Map.of("kartu", "ANGGOTA", "hubungan", hubungan));
        return isian;
    }

    public KasusPencatatan minta(String siapa, Map<String, ?> isian) {
        nomor = pejabat(siapa).mulai("pencatatan-penduduk", isian);
        return this;
    }

    public KasusPencatatan mintaUnit(String siapa, Map<String, ?> isian) {
        nomor = pejabat(siapa).mulai("pencatatan-unit", isian);
        return this;
    }

    public KasusPencatatan mintaSalinan(String siapa, Map<String, ?> isian) {
        nomor = pejabat(siapa).mulai("salinan-data-pribadi", isian);
        return this;
    }

    /** The person himself asks for a copy of his data, with a letter that was received the same day. */
    public static Map<String, Object> salinan(LocalDate hari, String orang) {
        return dengan(hari, Map.of("penduduk", orang, "kedudukan", "SENDIRI", "diterima", hari));
    }

    /** The person himself asks that his data be erased. */
    public static Map<String, Object> hapus(LocalDate hari, String orang) {
        Map<String, Object> isian = salinan(hari, orang);
        isian.put("dasar", "DIMINTA");
        return isian;
    }

    public KasusPencatatan mintaPenghapusan(String siapa, Map<String, ?> isian) {
        nomor = pejabat(siapa).mulai("penghapusan-data-pribadi", isian);
        return this;
    }

    /** The second person decides that it is erased, and types the number. */
    public KasusPencatatan hapus(String siapa) {
        pejabat(siapa).kirim(nomor, "PutuskanPenghapusan", Map.of("putusan", "SETUJUI", "konfirmasi", nomor, "nomor", NOMOR_SURAT));
        panggung.pastikanSelesai(nomor, "DIHAPUS");
        return this;
    }

    public KasusPencatatan mintaBatal(String siapa, String kasusId) {
        nomor = pejabat(siapa).mulai("pembatalan-pencatatan", dengan(hari, Map.of("pencatatan", kasusId)));
        return this;
    }

    /** The second person decides. */
    public KasusPencatatan putus(String siapa, String putusan) {
        String tugas = pejabat(siapa).namaTugas(nomor).get(0);
        Map<String, Object> isian = new HashMap<>(Map.of("putusan", putusan));
        if (!putusan.equals("SETUJUI")) {
            isian.put("alasan", ALASAN);
        }
        if (BERSURAT.contains(tugas) && !putusan.equals("KEMBALIKAN")) {
            isian.put("nomor", NOMOR_SURAT);
        }
        pejabat(siapa).kirim(nomor, tugas, isian);
        return this;
    }

    public KasusPencatatan disetujui(String siapa, String hasil) {
        putus(siapa, "SETUJUI");
        panggung.pastikanSelesai(nomor, hasil);
        return this;
    }

    /** As the staff ask it and the Lurah approves it. */
    public KasusPencatatan tercatat(Map<String, ?> isian) {
        return minta("petugas", isian).disetujui("lurah", "DICATAT");
    }

    /** Somebody on a card with what he is to its head. */
    public static List<Map<String, Object>> anggota(String orang, String hubungan) {
        return List.of(Map.of("orang", orang, "hubungan", hubungan));
    }
}
