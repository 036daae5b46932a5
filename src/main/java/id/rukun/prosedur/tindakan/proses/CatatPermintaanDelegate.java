package id.rukun.prosedur.tindakan.proses;

import id.rukun.berkas.JenisEntri;
import id.rukun.engine.PohonKasus;
import id.rukun.engine.Variabel;
import id.rukun.engine.office.Kantor;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.LangkahDelegate;
import id.rukun.engine.step.LangkahFactory;
import id.rukun.hukum.kebijakan.SatuPermintaanSekaligus;
import id.rukun.hukum.kebijakan.SebelumDitetapkan;
import id.rukun.prosedur.tindakan.TindakanIsian;
import id.rukun.prosedur.tindakan.TindakanKasus;
import id.rukun.prosedur.tindakan.TindakanService;
import id.rukun.tenggat.Kalender;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Records what an office asks about a case, in the place of what it asked before. */
@Component
class CatatPermintaanDelegate extends LangkahDelegate {

    private final TindakanService tindakan;
    private final KeadaanKasus keadaan;
    private final PohonKasus pohon;

    CatatPermintaanDelegate(LangkahFactory factory, TindakanService tindakan, KeadaanKasus keadaan, PohonKasus pohon) {
        super(factory);
        this.tindakan = tindakan;
        this.keadaan = keadaan;
        this.pohon = pohon;
    }

    @Override
    protected void jalankan(Langkah langkah) {
        TindakanIsian isian = langkah.isian(TindakanIsian.class);
        String kantor = langkah.teks(Variabel.KANTOR_PEMOHON);
        langkah.wajibTanggalSesuai();
        langkah.wajibBeralasan(isian.alasan());
        langkah.wajib(SebelumDitetapkan.class, keadaan.fakta(langkah.kasus()));
        tindakan.terbuka(isian.kasus(), isian.jenis()).ifPresent(lain -> gantikan(langkah, lain, kantor));
        tindakan.minta(langkah.prosesId(), isian, langkah.pelaku(), kantor);
        langkah.tetapkan(TindakanProcess.PERAN_PEMOHON, Kantor.peranGrup(kantor));
        langkah.tetapkan(TindakanProcess.UNIT_PEMOHON, Kantor.unitGrup(kantor));
        langkah.tulis(JenisEntri.TINDAKAN, keterangan(isian));
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
