package id.rukun.prosedur.pengurus.proses;

import id.rukun.engine.step.Pertanyaan;
import id.rukun.engine.step.SebelumDikirim;
import id.rukun.engine.step.TanyaBalik;
import id.rukun.prosedur.pengurus.formulir.PemeriksaanHasil;
import id.rukun.prosedur.pengurus.formulir.PemeriksaanIsian;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code pembentukan-pengurus}: what is asked back before an election comes to nothing. */
@Component
class PemeriksaanTanyaBalik {

    /** The case ends, and with it the list of the board. */
    @SebelumDikirim(PemeriksaanIsian.class)
    List<TanyaBalik> tanpaHasil(Pertanyaan pertanyaan) {
        PemeriksaanIsian isian = pertanyaan.isian(PemeriksaanIsian.class);
        if (isian.putusan() != PemeriksaanHasil.TANPA_HASIL) {
            return List.of();
        }
        pertanyaan.wajibBeralasan(isian.alasan());
        return List.of(new TanyaBalik("Anda mengakhiri pemilihan ini tanpa hasil.", "Kasus " + pertanyaan.kasus().nomor()
                + " berakhir dan tidak dapat dibuka lagi, juga susunan pengurusnya; pemilihan diulang atau Careteker ditunjuk."));
    }
}
