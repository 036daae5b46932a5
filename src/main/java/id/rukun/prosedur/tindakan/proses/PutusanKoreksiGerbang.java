package id.rukun.prosedur.tindakan.proses;

import id.rukun.berkas.JenisEntri;
import id.rukun.engine.step.Gerbang;
import id.rukun.engine.step.Jawaban;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.LangkahFactory;
import id.rukun.hukum.kebijakan.BukanPerkaraSendiri;
import id.rukun.hukum.kebijakan.SebelumDitetapkan;
import id.rukun.prosedur.tindakan.PembandingIsian;
import id.rukun.prosedur.tindakan.PersetujuanKoreksiIsian;
import id.rukun.prosedur.tindakan.PutusanKoreksi;
import id.rukun.prosedur.tindakan.TindakanKasus;
import id.rukun.prosedur.tindakan.TindakanService;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The superior's answer; nobody approves what he asked himself, and nothing after the signature. */
@Component
@Jawaban("putusanKoreksi")
class PutusanKoreksiGerbang extends Gerbang<PutusanKoreksi> {

    private final TindakanService tindakan;
    private final PembandingIsian pembanding;
    private final KeadaanKasus keadaan;

    PutusanKoreksiGerbang(LangkahFactory factory, TindakanService tindakan, PembandingIsian pembanding,
            KeadaanKasus keadaan) {
        super(factory);
        this.tindakan = tindakan;
        this.pembanding = pembanding;
        this.keadaan = keadaan;
    }

    @Override
    protected PutusanKoreksi jawab(Langkah langkah) {
        PersetujuanKoreksiIsian isian = langkah.isian(PersetujuanKoreksiIsian.class);
        TindakanKasus permintaan = tindakan.tindakan(langkah.prosesId());
        langkah.wajib(BukanPerkaraSendiri.class,
                new BukanPerkaraSendiri.Fakta(langkah.pelaku().akun(), List.of(permintaan.pemohon())));
        if (isian.putusan() == PutusanKoreksi.SETUJUI) {
            langkah.wajib(SebelumDitetapkan.class, keadaan.fakta(langkah.kasus()));
            tindakan.disetujui(langkah.prosesId(), langkah.pelaku().akun());
        } else {
            langkah.wajibBeralasan(isian.alasan());
        }
        langkah.tulis(JenisEntri.TINDAKAN, keterangan(isian, permintaan));
        return isian.putusan();
    }

    private Map<String, Object> keterangan(PersetujuanKoreksiIsian isian, TindakanKasus permintaan) {
        Map<String, Object> isi = new LinkedHashMap<>();
        isi.put("tindakan", isian.putusan() == PutusanKoreksi.SETUJUI ? "Koreksi disetujui" : "Koreksi ditolak");
        isi.put("dimintaOleh", permintaan.jabatanPemohon());
        isi.put("alasanPermintaan", permintaan.alasan());
        isi.put("perubahan", pembanding.bandingkan(permintaan.sasaran(), permintaan.pengganti()));
        isi.put("alasan", isian.alasan());
        return isi;
    }
}
