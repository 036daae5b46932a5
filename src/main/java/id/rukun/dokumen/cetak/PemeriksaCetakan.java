package id.rukun.dokumen.cetak;

import id.rukun.berkas.periksa.PemeriksaLuar;
import id.rukun.simpanan.PemeriksaTempat;
import id.rukun.simpanan.PemeriksaTempat.Tercatat;
import id.rukun.simpanan.TempatSimpan;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Compares the printed documents of a case as they lie there with their rows. */
@Component
class PemeriksaCetakan implements PemeriksaLuar {

    private static final String SEBUTAN = "Isi cetakan dokumen";

    private final CetakanRepository cetakan;
    private final PemeriksaTempat tempat;

    PemeriksaCetakan(CetakanRepository cetakan, @Qualifier(CetakConfiguration.TEMPAT) TempatSimpan tempat) {
        this.cetakan = cetakan;
        this.tempat = new PemeriksaTempat(SEBUTAN, tempat, id -> cetakan.findById(id).filter(c -> !c.dihapus()).isPresent());
    }

    @Override
    public String sebutan() {
        return SEBUTAN;
    }

    @Override
    public List<String> temuan(String kasusId) {
        return tempat.ukuran(tercatat(kasusId));
    }

    @Override
    public List<String> temuanIsi(String kasusId) {
        return tempat.isi(tercatat(kasusId));
    }

    private List<Tercatat> tercatat(String kasusId) {
        return cetakan.findByKasusIdAndDihapusPadaIsNullOrderByDicetakPada(kasusId).stream()
                .map(c -> new Tercatat(c.dokumenId(), c.berkasId(), c.ukuran(), c.sidik())).toList();
    }
}
