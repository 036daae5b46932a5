package id.rukun.prosedur.koordinasi.laporan;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** One element of a report. */
@Entity
@Table(name = "koordinasi_laporan_unsur")
public class UnsurLaporan {

    @Id
    private String id;

    private String kasusId;
    private String nama;
    private String isi;
    private int urutan;

    @Version
    private Integer versi;

    protected UnsurLaporan() {}

    UnsurLaporan(String kasusId, IsiUnsur unsur, int urutan) {
        this.id = UUID.randomUUID().toString();
        this.kasusId = kasusId;
        this.nama = unsur.nama();
        this.isi = unsur.isi();
        this.urutan = urutan;
    }

    /** As it was written down. */
    public IsiUnsur unsur() {
        return new IsiUnsur(nama, isi);
    }
}
