package id.rukun.prosedur.tindakan.proses;

import id.rukun.berkas.JenisEntri;
import id.rukun.berkas.StatusKasus;
import id.rukun.engine.step.Gerbang;
import id.rukun.engine.step.Jawaban;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.LangkahFactory;
import id.rukun.engine.replay.PengembalianKasus;
import id.rukun.hukum.kebijakan.SebelumDitetapkan;
import id.rukun.isian.Kiriman;
import id.rukun.isian.RiwayatIsian;
import id.rukun.prosedur.tindakan.JenisTindakan;
import id.rukun.prosedur.tindakan.TindakanKasus;
import id.rukun.prosedur.tindakan.TindakanService;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Asked again in the moment of doing it: the case may have been signed, ended or moved on since it was requested. */
@Component
@Jawaban("pelaksanaanTindakan")
class PelaksanaanTindakanGerbang extends Gerbang<PelaksanaanTindakan> {

    private final TindakanService tindakan;
    private final KeadaanKasus keadaan;
    private final RiwayatIsian riwayat;
    private final PengembalianKasus pengembalian;

    PelaksanaanTindakanGerbang(LangkahFactory factory, TindakanService tindakan, KeadaanKasus keadaan,
            RiwayatIsian riwayat, PengembalianKasus pengembalian) {
        super(factory);
        this.tindakan = tindakan;
        this.keadaan = keadaan;
        this.riwayat = riwayat;
        this.pengembalian = pengembalian;
    }

    @Override
    protected PelaksanaanTindakan jawab(Langkah langkah) {
        TindakanKasus permintaan = tindakan.tindakan(langkah.prosesId());
        boolean berjalan = langkah.kasus().status() == StatusKasus.BERJALAN
                && langkah.tanya(SebelumDitetapkan.class, keadaan.fakta(langkah.kasus())).terpenuhi();
        if (!berjalan || permintaan.jenis() != JenisTindakan.TARIK && terlewat(langkah, permintaan)) {
            langkah.tulis(JenisEntri.TEMUAN, Map.of("temuan", "TINDAKAN_TERLAMBAT", "keterangan",
                    "Permintaan tidak dilaksanakan: kasus sudah ditetapkan, selesai, atau dilanjutkan."));
            return PelaksanaanTindakan.TERLAMBAT;
        }
        return permintaan.jenis() == JenisTindakan.TARIK ? PelaksanaanTindakan.TARIK : PelaksanaanTindakan.KEMBALIKAN;
    }

    private boolean terlewat(Langkah langkah, TindakanKasus permintaan) {
        Kiriman sasaran = riwayat.satu(langkah.kasusId(), permintaan.sasaran());
        return !pengembalian.dapatKembali(langkah.kasus(), sasaran)
                || permintaan.jenis() == JenisTindakan.KEMBALIKAN && pengembalian.dilanjutkan(langkah.kasus(), sasaran);
    }
}
