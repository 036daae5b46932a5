package id.rukun.prosedur.tindakan.proses;

import id.rukun.engine.replay.PengirimUlang;
import id.rukun.engine.replay.PengirimUlang.Hasil;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.LangkahDelegate;
import id.rukun.engine.step.LangkahFactory;
import id.rukun.isian.RiwayatIsian;
import id.rukun.prosedur.tindakan.TindakanService;
import org.springframework.stereotype.Component;

/** Hands in again one submission that fell, if the case asks for it; notes what came of it. */
@Component
class MasukkanIsianDelegate extends LangkahDelegate {

    private final TindakanService tindakan;
    private final PengirimUlang pengirim;
    private final RiwayatIsian riwayat;

    MasukkanIsianDelegate(LangkahFactory factory, TindakanService tindakan, PengirimUlang pengirim,
            RiwayatIsian riwayat) {
        super(factory);
        this.tindakan = tindakan;
        this.pengirim = pengirim;
        this.riwayat = riwayat;
    }

    @Override
    protected void jalankan(Langkah langkah) {
        Hasil hasil = pengirim.coba(langkah.kasus(), langkah.prosesId(), batas(langkah));
        langkah.tetapkan(TindakanProcess.PEMASUKAN, hasil.name());
        langkah.tetapkan(TindakanProcess.DIAM,
                hasil == Hasil.MENUNGGU ? langkah.bilangan(TindakanProcess.DIAM) + 1 : 0);
    }

    /** A correction has the place of what it corrects, and so has what its office sends in its stead meanwhile. */
    private long batas(Langkah langkah) {
        return riwayat.posisi(langkah.kasusId(), tindakan.tindakan(langkah.prosesId()).sasaran());
    }
}
