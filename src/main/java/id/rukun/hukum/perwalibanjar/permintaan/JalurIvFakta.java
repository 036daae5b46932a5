package id.rukun.hukum.perwalibanjar.permintaan;

import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.Sebutan;
import id.rukun.hukum.perwalibanjar.JalurIv;
import id.rukun.hukum.perwalibanjar.PilihanKata;
import java.util.List;
import java.util.Optional;

/**
 * The way to the vertical agencies of a request.
 *
 * @param instansi names of the vertical agencies among the parties
 * @param jalur the way that was chosen, a word of {@link JalurIv}; {@code null} if none was
 */
public record JalurIvFakta(List<String> instansi, @BolehKosong String jalur) {

    Optional<JalurIv> dipilih() {
        return PilihanKata.cari(JalurIv.class, jalur);
    }

    String nama() {
        return Sebutan.daftar(instansi);
    }
}
