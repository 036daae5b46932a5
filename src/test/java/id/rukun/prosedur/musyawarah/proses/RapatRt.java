package id.rukun.prosedur.musyawarah.proses;

import id.rukun.prosedur.musyawarah.formulir.PutusanLurah;
import id.rukun.prosedur.musyawarah.register.StatusMusyawarah;
import id.rukun.uji.Jalan;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.Pejabat;
import id.rukun.uji.RencanaKelurahan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One RT in a series of its own under the ordinary rules (mode BIASA), without a procedure around it. */
final class RapatRt {

    private static final String KETUA = "rt01";

    final KelurahanUji kelurahan;

    private final Panggung panggung;
    private final Jalan bentuk;
    private String nomor;

    private RapatRt(Panggung panggung, KelurahanUji kelurahan, LocalDate hariIni) {
        this.panggung = panggung;
        this.kelurahan = kelurahan;
        this.bentuk = new Jalan(panggung, kelurahan, hariIni);
    }

    /** A series about the programme of work in an RT with so many families. */
    static RapatRt mulai(Panggung panggung, LocalDate hariIni, int kk) {
        RapatRt rapat = new RapatRt(panggung, panggung.kelurahan(new RencanaKelurahan().kkA(kk).kkB(0)), hariIni);
        return rapat.agenda("PROGRAM_KERJA");
    }

    RapatRt agenda(String agenda) {
        nomor = panggung.mulaiProses("musyawarah", kelurahan.rtA, Map.of("mode", "BIASA",
                "agenda", agenda, "daftarUnit", new ArrayList<>(List.of(kelurahan.rtA))));
        return this;
    }

    String nomor() {
        return nomor;
    }

    /** A meeting to which everybody was invited in time and so many came. */
    RapatRt rapat(int hadir) {
        return rapat(bentuk.undangan(), hadir);
    }

    RapatRt rapat(Map<String, Object> undangan, int hadir) {
        undang(undangan);
        return kehadiran(hadir(hadir));
    }

    RapatRt undang() {
        return undang(bentuk.undangan());
    }

    private RapatRt undang(Map<String, Object> undangan) {
        return kirim("UndangPeserta", undangan);
    }

    /** An invitation of a week ago to everybody, for today. */
    Map<String, Object> undangan() {
        return bentuk.undangan();
    }

    RapatRt kehadiran(List<String> hadir) {
        return kehadiran(KETUA, hadir);
    }

    RapatRt kehadiran(String pimpinan, List<String> hadir) {
        return kirim("CatatKehadiran", bentuk.kehadiran(pimpinan, hadir));
    }

    /** The first so many heads of family. */
    List<String> hadir(int jumlah) {
        return kelurahan.kepalaA.subList(0, jumlah);
    }

    RapatRt batal() {
        undang();
        return kirim("CatatKehadiran", Map.of("pelaksanaan", "BATAL", "sebabBatal", "Balai warga kebanjiran."));
    }

    RapatRt ditunda() {
        return kirim("CatatPembahasan", Map.of("hasil", "DITUNDA", "mufakatDicoba", true));
    }

    RapatRt dipungutSuara() {
        return kirim("CatatPembahasan", pemungutanSuara());
    }

    /** No consensus in spite of the attempt. */
    static Map<String, Object> pemungutanSuara() {
        Map<String, Object> isian = new HashMap<>(Jalan.mufakat());
        isian.put("hasil", "PEMUNGUTAN_SUARA");
        isian.remove("putusan");
        return isian;
    }

    RapatRt suara(int setuju, int tidakSetuju, int abstain) {
        return kirim("CatatSuara", Map.of("setuju", setuju, "tidakSetuju", tidakSetuju, "abstain", abstain));
    }

    RapatRt beritaAcara(LocalDate tanggal) {
        return kirim("TandatanganiBeritaAcara",
                Map.of("nomor", "BA-1", "tanggal", tanggal, "penandatangan", "Ketua\nNotulis"));
    }

    RapatRt lurah(PutusanLurah putusan) {
        return lurah(putusan, Jalan.ALASAN);
    }

    RapatRt lurah(PutusanLurah putusan, String alasan) {
        panggung.sebagai(kelurahan.akun("lurah")).kirim(nomor, "PutuskanKelanjutan",
                Map.of("putusan", putusan, "alasan", alasan));
        return this;
    }

    RapatRt kirim(String kegiatan, Map<String, ?> isian) {
        panggung.sebagai(kelurahan.akun(KETUA)).kirim(nomor, kegiatan, isian);
        return this;
    }

    /** Activities that wait for the Ketua RT. */
    List<String> tugasKetua() {
        return panggung.sebagai(kelurahan.akun(KETUA)).namaTugas(nomor);
    }

    /** The sheet of the Ketua RT's task. */
    String lembar(String kegiatan) {
        Pejabat ketua = panggung.sebagai(kelurahan.akun(KETUA));
        return ketua.lembar(ketua.tugas(nomor, kegiatan));
    }

    /** What became of the meetings, in order. */
    List<StatusMusyawarah> status() {
        return panggung.rapat(nomor, kelurahan.rtA);
    }
}
