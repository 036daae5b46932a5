package id.rukun.pengawasan.papan;

import id.rukun.engine.office.Kantor;
import id.rukun.engine.office.PelaksanaKantor;
import id.rukun.engine.office.Pengguna;
import id.rukun.engine.sheet.HakBaca;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.KursiAkun;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * Who has a board: the offices that decide over an area, and who watches over a government's procedures or its machine, by
 * the posts that they exercise today, for others too.
 */
@Component
public class HakPapan {

    private static final Set<Jabatan> BERPAPAN = EnumSet.of(Jabatan.PENGAWAS, Jabatan.OPERATOR, Jabatan.CAMAT,
            Jabatan.LURAH, Jabatan.PETUGAS_KELURAHAN);

    private final Pengguna pengguna;
    private final PelaksanaKantor pelaksana;

    HakPapan(Pengguna pengguna, PelaksanaKantor pelaksana) {
        this.pengguna = pengguna;
        this.pelaksana = pelaksana;
    }

    /**
     * The signed-in person.
     *
     * @throws ResponseStatusException 403 if he has no board, or nobody is signed in
     */
    PemilikPapan pemilik() {
        return bilaAda().orElseThrow(() -> ditolak("Daftar ini hanya untuk Petugas Kelurahan, Lurah, Camat, pengawas, dan "
                + "operator, masing-masing untuk wilayahnya (kebijakan Rukun)."));
    }

    /**
     * The signed-in person by the posts in which he watches over a government or looks after its machine.
     *
     * @throws ResponseStatusException 403 if he has none
     */
    public PemilikPapan pengawasPemerintah() {
        PemilikPapan pemilik = pemilik();
        List<KursiAkun> kursi = pemilik.kursi().stream().filter(k -> !Jabatan.dariPeran(k.peran()).bertugas()).toList();
        if (kursi.isEmpty()) {
            throw ditolak("Halaman ini hanya untuk pengawas dan operator pemerintah daerah (kebijakan Rukun).");
        }
        return new PemilikPapan(pemilik.akun(), kursi);
    }

    /**
     * The signed-in person; empty where he has no board.
     *
     * @throws ResponseStatusException 403 if nobody is signed in
     */
    Optional<PemilikPapan> bilaAda() {
        String akun = pengguna.akun().orElseThrow(() -> ditolak(HakBaca.BELUM_MASUK));
        List<KursiAkun> kursi = pelaksana.kursi(akun).stream()
                .filter(k -> Kantor.jabatan(k.peran()).filter(BERPAPAN::contains).isPresent()).toList();
        return kursi.isEmpty() ? Optional.empty() : Optional.of(new PemilikPapan(akun, kursi));
    }

    /**
     * The signed-in person, who looks after the machine.
     *
     * @throws ResponseStatusException 403 if he does not
     */
    PemilikPapan operator() {
        PemilikPapan pemilik = pemilik();
        if (!pemilik.operator()) {
            throw ditolak("Pekerjaan yang gagal hanya dilihat operator, yang dapat mengulangnya (kebijakan Rukun).");
        }
        return pemilik;
    }

    private static ResponseStatusException ditolak(String pesan) {
        return new ResponseStatusException(HttpStatus.FORBIDDEN, pesan);
    }
}
