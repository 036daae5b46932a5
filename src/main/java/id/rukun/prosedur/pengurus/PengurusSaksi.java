package id.rukun.prosedur.pengurus;

import id.rukun.berkas.rantai.TabelSaksi;
import id.rukun.berkas.saksi.Saksi;
import id.rukun.jabatan.masabakti.MasaBakti;
import java.util.List;
import org.springframework.stereotype.Component;

/** The recorded election, the list of the board, and the term that the Keputusan fixed. */
@Component
class PengurusSaksi implements Saksi {

    @Override
    public List<TabelSaksi> tabel() {
        return List.of(
                new TabelSaksi(Pemilihan.class, "pengurus_pemilihan", "Pemilihan Ketua").berkunci("kasus_id").menyebut("pemenang_id"),
                new TabelSaksi(AnggotaSusunan.class, "pengurus_anggota", "Susunan pengurus").menyebut("penduduk_id"),
                new TabelSaksi(MasaBakti.class, "masa_bakti", "Masa bakti", "unit_id", "penduduk_id", "tanggal_pemilihan",
                        "dasar_mulai", "keputusan_id").menyebut("penduduk_id"));
    }
}
