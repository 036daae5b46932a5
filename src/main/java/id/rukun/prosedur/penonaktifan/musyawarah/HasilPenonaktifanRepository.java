package id.rukun.prosedur.penonaktifan.musyawarah;

import org.springframework.data.jpa.repository.JpaRepository;

interface HasilPenonaktifanRepository extends JpaRepository<HasilPenonaktifan, String> {}
