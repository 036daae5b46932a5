package id.rukun.isian.arsip;

import id.rukun.berkas.saksi.Saksi;
import id.rukun.berkas.rantai.TabelSaksi;
import java.util.List;
import org.springframework.stereotype.Component;

/** What rules read: each submission, where it belongs, what supersedes it, and which process uses it. */
@Component
class IsianSaksi implements Saksi {

    @Override
    public List<TabelSaksi> tabel() {
        return List.of(
                new TabelSaksi(Isian.class, "isian", "Isian", "id", "urutan", "formulir", "kasus_id", "tugas_id",
                        "proses_id", "pelaku", "jabatan", "diterima_pada", "isi", "aktivitas", "unit_id", "kantor",
                        "koreksi_atas", "diwakili", "surat", "tanggal_surat"),
                new TabelSaksi(PemakaianIsian.class, "pemakaian_isian", "Pemakaian isian").berkunci("isian_id")
                        .melalui("join isian i on i.id = t.isian_id", "i.kasus_id"));
    }
}
