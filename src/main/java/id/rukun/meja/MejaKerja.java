package id.rukun.meja;

import id.rukun.engine.card.Kartu;
import id.rukun.engine.card.KartuTugas;
import id.rukun.engine.office.Kantor;
import id.rukun.engine.office.PelaksanaKantor;
import id.rukun.engine.office.Pengguna;
import id.rukun.engine.sheet.HakBaca;
import id.rukun.pengawasan.CariKasus;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The tasks of the signed-in person: their cards, and what comes after one of them. */
@Component
class MejaKerja {

    private final Pengguna pengguna;
    private final PelaksanaKantor pelaksana;
    private final KartuTugas kartu;
    private final LetakKasus letak;

    MejaKerja(Pengguna pengguna, PelaksanaKantor pelaksana, KartuTugas kartu, LetakKasus letak) {
        this.pengguna = pengguna;
        this.pelaksana = pelaksana;
        this.kartu = kartu;
        this.letak = letak;
    }

    /** The cards of some tasks; those that he does not see are left out. */
    List<Kartu> kartu(List<String> tugas) {
        akun();
        return kartu.semua(tugas);
    }

    /** Where a case stands after he has sent something to it, and what he may do next. */
    SesudahKirim sesudah(String nomor) {
        String akun = akun();
        List<String> kantor = pelaksana.kursi(akun).stream().map(k -> Kantor.idGrup(k.peran(), k.unitId())).distinct()
                .toList();
        return new SesudahKirim(kasus(nomor), kartu.berikut(akun, kantor, nomor).stream().findFirst().orElse(null));
    }

    /** Who holds no office that sees cases has sent something all the same: a task that was his own. */
    private BarisKasusSaya kasus(String nomor) {
        try {
            return letak.daftar(new CariKasus(nomor, null, null, null, null), 1).kasus().stream()
                    .filter(k -> k.nomor().equals(nomor)).findFirst().orElse(null);
        } catch (ResponseStatusException e) {
            return null;
        }
    }

    private String akun() {
        return pengguna.akun().orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN,
                HakBaca.BELUM_MASUK));
    }
}
