package id.rukun.prosedur.tindakan.proses;

import id.rukun.berkas.StatusKasus;
import id.rukun.engine.replay.PengembalianKasus;
import id.rukun.engine.step.Gerbang;
import id.rukun.engine.step.Jawaban;
import id.rukun.engine.step.LangkahFactory;
import id.rukun.engine.step.Pertanyaan;
import id.rukun.hukum.kebijakan.SebelumDitetapkan;
import id.rukun.isian.Kiriman;
import id.rukun.isian.RiwayatIsian;
import id.rukun.prosedur.tindakan.JenisTindakan;
import id.rukun.prosedur.tindakan.TindakanKasus;
import id.rukun.prosedur.tindakan.TindakanService;
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
    protected PelaksanaanTindakan jawab(Pertanyaan pertanyaan) {
        TindakanKasus permintaan = tindakan.tindakan(pertanyaan.prosesId());
        boolean berjalan = pertanyaan.kasus().status() == StatusKasus.BERJALAN
                && pertanyaan.tanya(SebelumDitetapkan.class, keadaan.fakta(pertanyaan.kasus())).terpenuhi();
        if (!berjalan || permintaan.jenis() != JenisTindakan.TARIK && terlewat(pertanyaan, permintaan)) {
            return PelaksanaanTindakan.TERLAMBAT;
        }
        return permintaan.jenis() == JenisTindakan.TARIK ? PelaksanaanTindakan.TARIK : PelaksanaanTindakan.KEMBALIKAN;
    }

    private boolean terlewat(Pertanyaan pertanyaan, TindakanKasus permintaan) {
        Kiriman sasaran = riwayat.satu(pertanyaan.kasusId(), permintaan.sasaran());
        return !pengembalian.dapatKembali(pertanyaan.kasus(), sasaran)
                || permintaan.jenis() == JenisTindakan.KEMBALIKAN
                        && pengembalian.dilanjutkan(pertanyaan.kasus(), sasaran);
    }
}
