package id.rukun.prosedur.pencatatan.proses.jabatan;

import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.Pejabat;
import id.rukun.uji.Perkara;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Something is recorded of a post in a Kelurahan, or undone; the Kelurahan's staff put it forward and the Camat decides. */
public final class KasusPencatatanJabatan implements Perkara {

    public static final String ALASAN = "Cuti tahunan menurut surat Camat.";
    public static final String NIP = "198001012005011001";

    private final Panggung panggung;
    private final KelurahanUji kelurahan;
    private String nomor;

    public KasusPencatatanJabatan(Panggung panggung, KelurahanUji kelurahan) {
        this.panggung = panggung;
        this.kelurahan = kelurahan;
    }

    @Override
    public String nomor() {
        return nomor;
    }

    @Override
    public Pejabat pejabat(String peran) {
        return panggung.sebagai(kelurahan.akun(peran));
    }

    /** Something about who holds a post ({@code pejabat}: id of his row), by a paper of a day. */
    public static Map<String, Object> isian(String jenis, String pejabat, LocalDate surat) {
        Map<String, Object> isi = new HashMap<>(Map.of("jenis", jenis, "alasan", ALASAN, "nomorSurat", "821/12/2026", "tanggalSurat", surat));
        if (pejabat != null) {
            isi.put("pejabat", pejabat);
        }
        return isi;
    }

    /** The Lurah is absent. */
    public Map<String, Object> berhalangan(LocalDate mulai, LocalDate sampai, LocalDate surat) {
        Map<String, Object> isi = isian("BERHALANGAN", kelurahan.jabatan("lurah"), surat);
        isi.put("mulai", mulai);
        if (sampai != null) {
            isi.put("perkiraan", sampai);
        }
        return isi;
    }

    /** The Lurah is absent, and somebody acts for him. */
    public Map<String, Object> berhalangan(LocalDate mulai, LocalDate sampai, LocalDate surat, String nama, String nip) {
        Map<String, Object> isi = dengan(isian("BERHALANGAN_DENGAN_PELAKSANA", kelurahan.jabatan("lurah"), surat), nama, nip);
        isi.putAll(Map.of("mulai", mulai, "sampai", sampai));
        return isi;
    }

    /** The same with somebody named. */
    public static Map<String, Object> dengan(Map<String, Object> isian, String nama, String nip) {
        isian.put("nama", nama);
        isian.put("nip", nip);
        return isian;
    }

    public KasusPencatatanJabatan mulai(String siapa, Map<String, ?> isian) {
        nomor = pejabat(siapa).mulai("pencatatan-jabatan", isian);
        return this;
    }

    public KasusPencatatanJabatan batalkan(String siapa, String pencatatanId, LocalDate surat) {
        nomor = pejabat(siapa).mulai("pembatalan-jabatan", pembatalan(pencatatanId, surat));
        return this;
    }

    static Map<String, Object> pembatalan(String pencatatanId, LocalDate surat) {
        return Map.of("pencatatan", pencatatanId, "alasan", "Suratnya ternyata tentang pejabat lain.", "nomorSurat", "13", "tanggalSurat", surat);
    }

    public KasusPencatatanJabatan putus(String siapa, Map<String, ?> isian) {
        pejabat(siapa).kirim(nomor, "TetapkanPencatatan", isian);
        return this;
    }

    public KasusPencatatanJabatan tetapkan() {
        return putus("camat", Map.of("putusan", "SETUJUI"));
    }

    /** Id of the case. */
    public String id() {
        return panggung.kasus(nomor).id();
    }
}
