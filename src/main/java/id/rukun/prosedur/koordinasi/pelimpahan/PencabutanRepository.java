package id.rukun.prosedur.koordinasi.pelimpahan;

import org.springframework.data.jpa.repository.JpaRepository;

interface PencabutanRepository extends JpaRepository<PencabutanPelimpahan, String> {}
