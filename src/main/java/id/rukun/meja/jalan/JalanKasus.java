package id.rukun.meja.jalan;

import id.rukun.berkas.kasus.Kasus;
import id.rukun.engine.DaftarProsedur;
import id.rukun.hukum.teks.PustakaRegulasi;
import id.rukun.hukum.teks.TautanPasal;
import id.rukun.meja.LetakKasus;
import id.rukun.meja.Peserta;
import id.rukun.meja.PesertaMasuk;
import id.rukun.meja.tambahan.TambahanKasus;
import id.rukun.pengawasan.KasusWilayah;
import id.rukun.tenggat.Kalender;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.web.server.ResponseStatusException;

/** The course of a case of the signed-in person: for everybody who takes part in it the same, without a name of a person. */
@Service
class JalanKasus {

    static final String ALAMAT = "/camunda/api/rukun/kasus/";

    private final PesertaMasuk masuk;
    private final LetakKasus letak;
    private final KasusWilayah kasusWilayah;
    private final PenggambarKasus penggambar;
    private final PenulisTahap penulisTahap;
    private final PenulisHari penulisHari;
    private final AsalKasus asal;
    private final TambahanKasus tambahan;
    private final DaftarProsedur prosedur;
    private final PustakaRegulasi pustaka;

    JalanKasus(PesertaMasuk masuk, LetakKasus letak, KasusWilayah kasusWilayah, PenggambarKasus penggambar,
            PenulisTahap penulisTahap, PenulisHari penulisHari, AsalKasus asal, TambahanKasus tambahan,
            DaftarProsedur prosedur, PustakaRegulasi pustaka) {
        this.masuk = masuk;
        this.letak = letak;
        this.kasusWilayah = kasusWilayah;
        this.penggambar = penggambar;
        this.penulisTahap = penulisTahap;
        this.penulisHari = penulisHari;
        this.asal = asal;
        this.tambahan = tambahan;
        this.prosedur = prosedur;
        this.pustaka = pustaka;
    }

    /**
     * The course of the case of that number.
     *
     * @throws ResponseStatusException 404 if there is none that the signed-in person may see, 403 if he holds no office
     */
    RiwayatKasus riwayat(String nomor) {
        Peserta peserta = masuk.peserta();
        Kasus kasus = kasus(nomor, peserta);
        return riwayat(kasus, penulisTahap.dari(kasus, penggambar.ruas(kasus)), peserta);
    }

    /** The same with its drawings: that of its procedure first, those of what it called behind; see {@link #riwayat}. */
    LembarKasus lembar(String nomor) {
        Peserta peserta = masuk.peserta();
        Kasus kasus = kasus(nomor, peserta);
        List<Ruas> ruas = penggambar.ruas(kasus);
        List<TahapDilalui> tahap = penulisTahap.dari(kasus, ruas);
        return new LembarKasus(riwayat(kasus, tahap, peserta),
                penggambar.gambar(ruas, tahap),
                new TautanPasal(pustaka, prosedur.regulasi(kasus.prosedur(), kasus.tenant()).orElse(null)), tambahan.bagian(kasus));
    }

    private RiwayatKasus riwayat(Kasus kasus, List<TahapDilalui> tahap, Peserta peserta) {
        return new RiwayatKasus(letak.satu(kasus, peserta), asal.pembuka(kasus), Kalender.tulis(kasus.edisi()),
                tahap, penulisHari.dari(kasus), asal.terkait(kasus, peserta));
    }

    private Kasus kasus(String nomor, Peserta peserta) {
        return kasusWilayah.satu(peserta.unit(), peserta.keikutsertaan(), nomor).orElseThrow(() -> new ResponseStatusException(
                HttpStatus.NOT_FOUND, "Kasus itu tidak ada, atau kantor Anda tidak ikut serta di dalamnya (kebijakan Rukun)."));
    }
}
