package id.rukun.draf;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** What somebody has typed into a form and not sent yet. */
@Entity
public class Draf {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private String id;

    private String akun;

    @Enumerated(EnumType.STRING)
    private TempatDraf.Jenis jenis;

    private String tempat;
    private String formulir;
    private String isi;
    private String jendela;
    private long urutan;
    private Instant disimpanPada;

    protected Draf() {}

    Draf(String akun, TempatDraf tempat) {
        this.akun = akun;
        this.jenis = tempat.jenis();
        this.tempat = tempat.kunci();
    }

    /** Key of the form that wrote it. */
    public String formulir() {
        return formulir;
    }

    /** What is typed, as the form wrote it: nobody else reads it. */
    public String isi() {
        return isi;
    }

    public VersiDraf versi() {
        return new VersiDraf(jendela, urutan);
    }

    public Instant disimpanPada() {
        return disimpanPada;
    }

    Draf isi(DrafBaru baru, Instant pada) {
        formulir = baru.formulir();
        isi = baru.isi();
        jendela = baru.versi().jendela();
        urutan = baru.versi().urutan();
        disimpanPada = pada;
        return this;
    }
}
