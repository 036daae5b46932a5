package id.rukun.prosedur.koordinasi.proses.pelimpahan;

import id.rukun.engine.office.Kantor;
import id.rukun.engine.sheet.Lembar;
import id.rukun.engine.sheet.LembarProsedur;
import id.rukun.prosedur.koordinasi.DirektoriUnit;
import id.rukun.prosedur.koordinasi.formulir.pelimpahan.PilihanPertimbangan;
import id.rukun.prosedur.koordinasi.pelimpahan.ButirPelimpahan;
import id.rukun.prosedur.koordinasi.pelimpahan.Pelimpahan;
import id.rukun.prosedur.koordinasi.pelimpahan.PelimpahanService;
import id.rukun.tenggat.Kalender;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Shows what is delegated to whom from when, or what is taken back and why. */
@Component
class PelimpahanLembar implements LembarProsedur {

    private final PelimpahanService pelimpahan;
    private final DirektoriUnit direktori;
    private final Kantor kantor;

    PelimpahanLembar(PelimpahanService pelimpahan, DirektoriUnit direktori, Kantor kantor) {
        this.pelimpahan = pelimpahan;
        this.direktori = direktori;
        this.kantor = kantor;
    }

    @Override
    public String prosedur() {
        return PelimpahanProcess.KUNCI;
    }

    @Override
    public void isi(KonteksTugas konteks, Lembar lembar) {
        pelimpahan.pencabutan(konteks.kasusId()).ifPresent(cabut -> {
            lembar.fakta("Tindakan", "Pencabutan pelimpahan nomor " + pelimpahan.ambil(cabut.pelimpahanId()).nomor());
            lembar.fakta("Alasan", cabut.alasan());
            rinci(pelimpahan.ambil(cabut.pelimpahanId()), lembar);
        });
        pelimpahan.cari(konteks.kasusId()).ifPresent(yang -> {
            lembar.fakta("Tindakan", "Pelimpahan");
            rinci(yang, lembar);
        });
    }

    private void rinci(Pelimpahan yang, Lembar lembar) {
        lembar.fakta("Pemberi", kantor.nama(yang.kantorPemberi()));
        lembar.fakta("Penerima", direktori.nama(yang.penerimaId()));
        lembar.fakta("Objek", yang.objek().sebutan());
        lembar.fakta("Lingkup", pelimpahan.lingkup(yang.kasusId()).stream().map(ButirPelimpahan::uraian).collect(Collectors.joining("\n")));
        lembar.fakta("Pertimbangan", yang.pertimbangan().stream().map(PilihanPertimbangan::sebutan).collect(Collectors.joining(", ")));
        lembar.fakta("Berlaku", Kalender.tulis(yang.mulai())
                + (yang.akhir() == null ? " sampai dicabut" : " sampai " + Kalender.tulis(yang.akhir())));
    }
}
