package id.rukun.lampiran;

import id.rukun.berkas.periksa.PemeriksaLuar;
import id.rukun.simpanan.PemeriksaTempat;
import id.rukun.simpanan.PemeriksaTempat.Tercatat;
import id.rukun.simpanan.TempatSimpan;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Compares the files of a case as they lie there with their rows. */
@Component
class PemeriksaLampiran implements PemeriksaLuar {

    private static final String SEBUTAN = "Isi lampiran";

    private final LampiranRepository lampiran;
    private final PemeriksaTempat tempat;

    PemeriksaLampiran(LampiranRepository lampiran, @Qualifier(LampiranConfiguration.TEMPAT) TempatSimpan tempat) {
        this.lampiran = lampiran;
        this.tempat = new PemeriksaTempat(SEBUTAN, tempat, id -> lampiran.findById(id).filter(l -> !l.dihapus()).isPresent());
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
        return lampiran.findByKasusIdAndDihapusPadaIsNullOrderByDiunggahPada(kasusId).stream()
                .map(l -> new Tercatat(l.id(), l.id(), l.ukuran(), l.sidik())).toList();
    }
}
