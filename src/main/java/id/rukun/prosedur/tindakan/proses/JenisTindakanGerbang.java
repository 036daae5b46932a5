package id.rukun.prosedur.tindakan.proses;

import id.rukun.berkas.JenisEntri;
import id.rukun.engine.step.Gerbang;
import id.rukun.engine.step.Jawaban;
import id.rukun.engine.office.Kantor;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.LangkahFactory;
import id.rukun.engine.PohonKasus;
import id.rukun.engine.Variabel;
import id.rukun.hukum.kebijakan.KoreksiIsianSendiri;
import id.rukun.hukum.kebijakan.SatuPermintaanSekaligus;
import id.rukun.hukum.kebijakan.SebelumDitetapkan;
import id.rukun.prosedur.tindakan.JenisTindakan;
import id.rukun.prosedur.tindakan.TindakanIsian;
import id.rukun.prosedur.tindakan.TindakanKasus;
import id.rukun.prosedur.tindakan.TindakanService;
import id.rukun.tenggat.Kalender;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What is asked; refuses at once what this office may not ask, or may not ask now. */
@Component
@Jawaban("jenisTindakan")
class JenisTindakanGerbang extends Gerbang<JenisTindakan> {

    private final TindakanService tindakan;
    private final KeadaanKasus keadaan;
    private final PemeriksaPenarikan penarikan;
    private final SasaranKoreksi koreksi;
    private final SasaranPengembalian pengembalian;
    private final PohonKasus pohon;

    JenisTindakanGerbang(LangkahFactory factory, TindakanService tindakan, KeadaanKasus keadaan,
            PemeriksaPenarikan penarikan, SasaranKoreksi koreksi, SasaranPengembalian pengembalian,
            PohonKasus pohon) {
        super(factory);
        this.tindakan = tindakan;
        this.keadaan = keadaan;
        this.penarikan = penarikan;
        this.koreksi = koreksi;
        this.pengembalian = pengembalian;
        this.pohon = pohon;
    }

    @Override
    protected JenisTindakan jawab(Langkah langkah) {
        TindakanIsian isian = langkah.isian(TindakanIsian.class);
        String kantor = langkah.teks(Variabel.KANTOR_PEMOHON);
        langkah.wajibTanggalSesuai();
        langkah.wajibBeralasan(isian.alasan());
        langkah.wajib(SebelumDitetapkan.class, keadaan.fakta(langkah.kasus()));
        tindakan.terbuka(isian.kasus(), isian.jenis()).ifPresent(lain -> gantikan(langkah, lain, kantor));
        tindakan.minta(langkah.prosesId(), isian, langkah.pelaku(), kantor);
        periksa(langkah, isian, kantor);
        langkah.tetapkan(TindakanProcess.PERAN_PEMOHON, Kantor.peranGrup(kantor));
        langkah.tetapkan(TindakanProcess.UNIT_PEMOHON, Kantor.unitGrup(kantor));
        langkah.tulis(JenisEntri.TINDAKAN, keterangan(isian));
        return isian.jenis();
    }

    private void periksa(Langkah langkah, TindakanIsian isian, String kantor) {
        switch (isian.jenis()) {
            case TARIK -> penarikan.periksa(langkah, isian, kantor);
            case KOREKSI -> periksaIsian(langkah, kantor);
            case KEMBALIKAN -> tindakan.mengenai(langkah.prosesId(),
                    pengembalian.cari(langkah, kantor).id());
        }
    }

    /** Which submission it is, and who approves, is asked once it is chosen. */
    private void periksaIsian(Langkah langkah, String kantor) {
        langkah.pastikan(KoreksiIsianSendiri.class, new KoreksiIsianSendiri.Fakta(
                !koreksi.boleh(langkah.kasusId(), kantor).isEmpty(), true, "", "kantor atasan"));
    }

    /** A later request of the same office takes the place of one that still waits for somebody. */
    private void gantikan(Langkah langkah, TindakanKasus lain, String kantor) {
        boolean diganti = lain.kantor().equals(kantor)
                && pohon.batalkan(lain.prosesId(), "Digantikan permintaan baru");
        langkah.wajib(SatuPermintaanSekaligus.class,
                new SatuPermintaanSekaligus.Fakta(diganti ? null : lain.jabatanPemohon()));
    }

    private static Map<String, Object> keterangan(TindakanIsian isian) {
        Map<String, Object> isi = new LinkedHashMap<>();
        isi.put("tindakan", switch (isian.jenis()) {
            case TARIK -> "Penarikan kasus diminta";
            case KOREKSI -> "Koreksi diminta";
            case KEMBALIKAN -> "Pengembalian satu tahap diminta";
        });
        isi.put("alasan", isian.alasan());
        if (isian.nomorSurat() != null) {
            isi.put("suratPengusul", isian.nomorSurat() + ", " + Kalender.tulis(isian.tanggalSurat()));
        }
        return isi;
    }
}
